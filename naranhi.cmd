@echo off
rem Starts Naranhi; builds it first where there is no jar yet. Needs a JDK 17 or later, and Maven for the build.
rem NARANHI_JAVA_OPTS adds options for the JVM, -Xmx4g for one.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "jar=%here%naranhi.jar"
if not exist "%jar%" set "jar=%here%target\naranhi.jar"
if not exist "%jar%" (
  echo naranhi: building the program, the first time only ... 1>&2
  pushd "%here%"
  call mvn -B -q -Dquick -DskipTests package 1>&2
  popd
)
if not exist "%jar%" (
  echo naranhi: the build failed 1>&2
  exit /b 70
)
rem The optimising compiler begins late: see the launcher for other systems.
set "tiers=-XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=24000 -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=1600000"
"%java%" -Xlog:disable -XX:+UseSerialGC %tiers% %NARANHI_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
