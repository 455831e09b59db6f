"""An immutable mapping: texts by language, amounts by cell."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast

K = TypeVar("K")
V = TypeVar("V")


class Map(Mapping[K, V], Generic[K, V]):
    """A mapping that never changes; an edit that changes nothing returns the very same object.

    Equality looks at the content and not at the order of the keys. It has no hash: a value of an application
    is compared by identity, never hashed.
    """

    __slots__ = ("_items",)
    _items: dict[K, V]

    def __init__(self, items: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        object.__setattr__(self, "_items", dict(items))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Map never changes; use put()")

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: object) -> bool:
        return key in self._items

    def items(self) -> Any:
        """Views of the dictionary itself: the budget engine walks them a hundred thousand times."""
        return self._items.items()

    def values(self) -> Any:
        """See `items`."""
        return self._items.values()

    def __eq__(self, other: object) -> bool:
        return (
            self._items == cast("Map[Any, Any]", other)._items if isinstance(other, Map) else NotImplemented
        )

    def __hash__(self) -> int:
        """Raises TypeError. It stands here because a dataclass takes only a class with a hash as a
        default.
        """
        raise TypeError("a Map is never hashed")

    def __repr__(self) -> str:
        return f"Map({self._items!r})"

    def __reduce__(self) -> Any:
        return (Map, (dict(self._items),))

    def put(self, key: K, value: V | None) -> "Map[K, V]":
        """The same with *value* at *key*; None (or "") takes the key away."""
        if value is None or value == "":
            if key not in self._items:
                return self
            return Map((k, v) for k, v in self._items.items() if k != key)
        if (
            key in self._items
            and type(self._items[key]) is type(value)
            and self._same(self._items[key], value)
        ):
            return self
        return Map({**self._items, key: value})

    @staticmethod
    def _same(old: object, new: object) -> bool:
        """1.5 and 1.50 are typed differently, and what was typed is kept exactly."""
        return old == new and str(old) == str(new)


EMPTY: Map[Any, Any] = Map()
