; The installer for one person, without administrator's rights; build.py gives VERSION, NUMBERS, BUNDLE, ICONS and OUT.
; setup.exe /S installs silently, /D=C:\folder (last, without quotes) elsewhere; uninstall.exe /S takes it away silently.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 the program is running, 4 this Windows will not do, 5 the folder is taken.
Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif

!define NAME "6Aika Desktop"
!define WINDOW "6Aika Desktop.exe"
!define COMMAND "sixaika-desktop.exe"
!define INNER "_internal"
!define CARRIED "6Aika Desktop data"
!define KIND "SixaikaDesktop.Application"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"

!include LogicLib.nsh
!include MUI2.nsh
!include x64.nsh

Name "${NAME}"
Caption "${NAME} ${VERSION}"
BrandingText " "
OutFile "${OUT}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${LISTED}" "InstallLocation"
SetCompressor /SOLID lzma
SetCompressorDictSize 32
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Before
Var Kept

!define MUI_ICON "${ICONS}\program.ico"
!define MUI_UNICON "${ICONS}\program.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT_TEXT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(GONE_TEXT)"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_LINK "$(GONE_LINK)"
!define MUI_FINISHPAGE_LINK_LOCATION "$Kept"
!insertmacro MUI_UNPAGE_FINISH

; The language is that of the system; the first one where it has none of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!include texts.nsh

VIProductVersion "${NUMBERS}"
!macro TOLD LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "EUPL-1.2"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
!macroend
!insertmacro TOLD ${LANG_ENGLISH}
!insertmacro TOLD ${LANG_FINNISH}
!insertmacro TOLD ${LANG_SWEDISH}

; Stop with an exit code.
!macro STOP CODE
  SetErrorLevel ${CODE}
  Abort
!macroend
!define Stop "!insertmacro STOP"

; Wait until a program of ours is closed: Windows lets nobody write to one that runs.
!macro CLOSED UN
Function ${UN}Closed
  Exch $0
  ${Do}
    ${IfNot} ${FileExists} "$0"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $1 "$0" a
    ${IfNot} ${Errors}
      FileClose $1
      ${Break}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING_TEXT)" /SD IDCANCEL IDCANCEL`
      ${Stop} 3
    ${EndIf}
  ${Loop}
  Pop $0
FunctionEnd

Function ${UN}CloseAll
  Exch $2
  Push "$2\${WINDOW}"
  Call ${UN}Closed
  Push "$2\${COMMAND}"
  Call ${UN}Closed
  Pop $2
FunctionEnd
!macroend
!insertmacro CLOSED ""
!insertmacro CLOSED "un."

; Take away what we put into a folder, and the folder if nothing else is in it: a carried library stays.
!macro REMOVE FOLDER
  RMDir /r "${FOLDER}\${INNER}"
  RMDir /r "${FOLDER}\_old"
  RMDir /r "${FOLDER}\_new"
  Delete "${FOLDER}\${WINDOW}"
  Delete "${FOLDER}\${COMMAND}"
  Delete "${FOLDER}\document.ico"
  Delete "${FOLDER}\uninstall.exe"
  RMDir "${FOLDER}"
!macroend
!define Remove "!insertmacro REMOVE"

!macro ASSOCIATIONS_CHANGED
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend
!define AssociationsChanged "!insertmacro ASSOCIATIONS_CHANGED"

Function .onInit
  SetShellVarContext current
  SetRegView 64
  ReadRegDWORD $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${IfNot} ${RunningX64}
  ${OrIf} $0 < 10
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS_TEXT)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ReadRegStr $Before HKCU "${LISTED}" "InstallLocation"
FunctionEnd

Function .onInstFailed
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR"
FunctionEnd

Section
  ${If} ${FileExists} "$INSTDIR\${INNER}\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    MessageBox MB_OK|MB_ICONSTOP "$(TAKEN_TEXT)" /SD IDOK
    ${Stop} 5
  ${EndIf}
  Push "$INSTDIR"
  Call CloseAll

  ; The new version lies whole beside the old one before that one goes.
  RMDir /r "$INSTDIR\_new"
  SetOutPath "$INSTDIR\_new"
  File /r "${BUNDLE}\*"
  File "${ICONS}\document.ico"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${INNER}\*.*"
    Rename "$INSTDIR\${INNER}" "$INSTDIR\_old"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNNING_TEXT)" /SD IDOK
      ${Stop} 3
    ${EndIf}
  ${EndIf}
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}"
  Delete "$INSTDIR\document.ico"
  Rename "$INSTDIR\_new\${INNER}" "$INSTDIR\${INNER}"
  Rename "$INSTDIR\_new\${COMMAND}" "$INSTDIR\${COMMAND}"
  Rename "$INSTDIR\_new\document.ico" "$INSTDIR\document.ico"
  Rename "$INSTDIR\_new\${WINDOW}" "$INSTDIR\${WINDOW}"
  ${IfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    ${Stop} 2
  ${EndIf}
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ${If} $Before != ""
  ${AndIf} $Before != $INSTDIR
  ${AndIf} ${FileExists} "$Before\${WINDOW}"
    Push "$Before"
    Call CloseAll
    ${Remove} "$Before"
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "$(ABOUT_TEXT)"

  WriteRegStr HKCU "${CLASSES}\.sixaika" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.sixaika" "Content Type" "application/vnd.sixaika+zip"
  WriteRegStr HKCU "${CLASSES}\.sixaika\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(KIND_TEXT)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\document.ico"'
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" open "%1"'
  ${AssociationsChanged}

  WriteRegStr HKCU "${LISTED}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${LISTED}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" ${KILOBYTES}
SectionEnd

Function un.onInit
  SetShellVarContext current
  SetRegView 64
  StrCpy $Kept "$LOCALAPPDATA\${NAME}"
  ${If} ${FileExists} "$INSTDIR\${CARRIED}\*.*"
    StrCpy $Kept "$INSTDIR\${CARRIED}"
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Push "$INSTDIR"
  Call un.CloseAll
  ${Remove} "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.sixaika\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.sixaika\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.sixaika" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.sixaika" ""
    DeleteRegValue HKCU "${CLASSES}\.sixaika" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.sixaika"
  ${AssociationsChanged}
SectionEnd
