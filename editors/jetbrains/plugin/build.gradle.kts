// Unbuilt: see ../README.md. Needs Gradle, JDK 21 and a connection to the IDE's own repositories.
plugins {
    java
    id("org.jetbrains.intellij.platform") version "2.7.2"
}

group = "io.skycode"
version = "0.1.0"

repositories {
    mavenCentral()
    intellijPlatform { defaultRepositories() }
}

dependencies {
    intellijPlatform {
        intellijIdeaCommunity("2024.3")
        plugin("com.redhat.devtools.lsp4ij:0.20.0")
    }
}

intellijPlatform {
    pluginConfiguration { ideaVersion { sinceBuild = "242" } }
}
