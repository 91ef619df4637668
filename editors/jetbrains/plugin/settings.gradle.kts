rootProject.name = "skycode-intellij"
