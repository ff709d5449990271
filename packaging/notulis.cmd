@echo off
rem Starts Notulis: finds a JDK 25 or newer, builds the program when it is not built yet or pom.xml
rem has changed, and hands over to it.
rem
rem   NOTULIS_JAVA_HOME   the JDK to use; without it JAVA_HOME, PATH and the usual folders are searched
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "NOTULIS_HOME=%%~fI"

rem Messages and results are UTF-8; the console is given back as it was.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "CODE_PAGE=%%P"
chcp 65001 >nul

set "JDK="
if defined NOTULIS_JAVA_HOME (
    call :try "%NOTULIS_JAVA_HOME%"
    if not defined JDK goto wrong_java
)
if not defined JDK if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
if not defined JDK for /d %%D in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
    "%USERPROFILE%\scoop\apps\temurin25-jdk\*"
) do call :try "%%~D"
if not defined JDK goto no_java

set "JAR=%NOTULIS_HOME%\target\notulis.jar"
set "BUILT_FROM=%NOTULIS_HOME%\target\built-from.xml"
if not exist "%JAR%" goto build
if not exist "%NOTULIS_HOME%\pom.xml" goto run
if not exist "%BUILT_FROM%" goto run
fc /b "%NOTULIS_HOME%\pom.xml" "%BUILT_FROM%" >nul 2>nul
if not errorlevel 1 goto run

:build
set "MAVEN="
for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do if not defined MAVEN set "MAVEN=%%M"
if not defined MAVEN if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MAVEN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MAVEN goto no_maven
echo Menyiapkan Notulis, sekali saja ... / Building Notulis, only this once ...>&2
rem Maven reads JAVA_HOME; the user's own stays outside this script.
set "JAVA_HOME=%JDK%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
call "%MAVEN%" -q -B -f "%NOTULIS_HOME%\pom.xml" -Dmaven.test.skip=true package >&2
if errorlevel 1 goto not_built
copy /y "%NOTULIS_HOME%\pom.xml" "%BUILT_FROM%" >nul

:run
set "ARCH=x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "ARCH=aarch64"
set "NATIVE=%NOTULIS_HOME%\target\native\Windows\%ARCH%"
rem What the JVM learnt when the build tried the program; if it does not fit, the JVM goes on without.
set "CACHE="
if exist "%NOTULIS_HOME%\target\notulis.aot" set CACHE="-XX:AOTCache=%NOTULIS_HOME%\target\notulis.aot" -Xlog:disable
rem A command lives for a second: the quick compiler suits it best. The window lives all day, and with
rem room for what a few hundred keys leave behind, hardly a line is entered while memory is cleared.
set "LIFE=-XX:TieredStopAtLevel=1"
if "%~1"=="" set "LIFE=-Xmn256m"
if "%~2"=="" if /i "%~x1"==".notulis" set "LIFE=-Xmn256m"
"%JDK%\bin\java" %CACHE% %LIFE% -XX:+UseSerialGC -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dorg.sqlite.lib.path=%NATIVE%" -Dorg.sqlite.lib.name=sqlitejdbc.dll -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto end

:no_java
echo Notulis membutuhkan JDK %NEEDED% atau yang lebih baru, dan tidak menemukannya.>&2
echo Pasang Eclipse Temurin %NEEDED% ^(https://adoptium.net^), atau arahkan NOTULIS_JAVA_HOME ke folder JDK itu.>&2
echo.>&2
echo Notulis needs a JDK %NEEDED% or newer and found none.>&2
echo Install Eclipse Temurin %NEEDED% ^(https://adoptium.net^), or let NOTULIS_JAVA_HOME name the folder of one.>&2
set "CODE=1"
goto end

:wrong_java
echo NOTULIS_JAVA_HOME bukan JDK %NEEDED% atau yang lebih baru: "%NOTULIS_JAVA_HOME%">&2
echo NOTULIS_JAVA_HOME is not a JDK %NEEDED% or newer: "%NOTULIS_JAVA_HOME%">&2
set "CODE=1"
goto end

:no_maven
echo Notulis belum dibangun, dan Maven, yang membangunnya, tidak ditemukan.>&2
echo Pasang Apache Maven 3.8 atau yang lebih baru ^(https://maven.apache.org^), lalu ulangi.>&2
echo.>&2
echo Notulis is not built yet, and Maven, which builds it, was not found.>&2
echo Install Apache Maven 3.8 or newer ^(https://maven.apache.org^), then try again.>&2
set "CODE=1"
goto end

:not_built
echo Notulis tidak dapat dibangun; sebabnya tertulis di atas.>&2
echo Notulis could not be built; the reason stands above.>&2
set "CODE=1"

:end
chcp %CODE_PAGE% >nul
exit /b %CODE%

rem Sets JDK when the folder holds one that is recent enough, by the version it states about itself.
:try
if defined JDK exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "MAJOR="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~f1\release"`) do (
    for /f "delims=.-+" %%W in ("%%~V") do set "MAJOR=%%W"
)
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %NEEDED% set "JDK=%~f1"
exit /b 0
