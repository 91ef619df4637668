// Unbuilt: see ../README.md.
namespace SkyCode.VisualStudio;

using Microsoft.VisualStudio.Extensibility;

/// <summary>The extension; Visual Studio finds its parts by their attributes.</summary>
[VisualStudioContribution]
internal sealed class SkyCodeExtension : Extension
{
    /// <inheritdoc/>
    public override ExtensionConfiguration ExtensionConfiguration => new()
    {
        Metadata = new(
            id: "SkyCode.VisualStudio",
            version: this.ExtensionAssemblyVersion,
            publisherName: "SkyCode",
            displayName: "SkyCode",
            description: "Private code completion on your own machine."),
    };
}
