@echo off
rem onrecord: articles in, datasets out. Needs Java 17 or later; everything else is in ..\lib.
setlocal disabledelayedexpansion
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
rem Java 17 is the first that knows this option; later ones would warn of the libraries' native code without it.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 goto oldjava
set "HEAP=@%~dp0heap.options"
if defined ONRECORD_MEMORY set "HEAP=-Xmx%ONRECORD_MEMORY%"
"%JAVA%" "%HEAP%" "@%~dp0jvm.options" -cp "%~dp0..\lib\*" org.onrecord.cli.Main %*
exit /b %errorlevel%

:nojava
echo onrecord: no Java found. Install Java 17 or later, or set JAVA_HOME to it. 1>&2
exit /b 2

:oldjava
echo onrecord: an older Java was found, but 17 or later is needed. Set JAVA_HOME to one. 1>&2
exit /b 2
