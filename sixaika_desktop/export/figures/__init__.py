"""Pictures as pure geometry: lists of primitive shapes, computed without Qt and without a PDF library."""
