// Unbuilt: see ../README.md.
namespace SkyCode.VisualStudio;

using System.Diagnostics;
using System.IO.Pipelines;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.Extensibility.LanguageServer;
using Microsoft.VisualStudio.RpcContracts.LanguageServerProvider;
using Nerdbank.Streams;

/// <summary>Starts <c>skycode serve</c> and hands its standard streams to Visual Studio.</summary>
[VisualStudioContribution]
internal sealed class SkyCodeServerProvider : LanguageServerProvider
{
    private static readonly string[] Endings =
        [".py", ".js", ".jsx", ".ts", ".tsx", ".java", ".c", ".h", ".cpp", ".hpp", ".go", ".sh"];

    /// <summary>The documents that the server is told about.</summary>
    [VisualStudioContribution]
    public static DocumentTypeConfiguration Documents => new("skycode")
    {
        FileExtensions = Endings,
        BaseDocumentType = LanguageServerBaseDocumentType,
    };

    /// <inheritdoc/>
    public override LanguageServerProviderConfiguration LanguageServerProviderConfiguration =>
        new("SkyCode", [DocumentFilter.FromDocumentType(Documents)]);

    /// <inheritdoc/>
    public override Task<IDuplexPipe?> CreateServerConnectionAsync(CancellationToken cancellationToken)
    {
        this.LanguageServerOptions.InitializationOptions = new { completionItems = true };
        var start = new ProcessStartInfo(Command(), "serve")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var server = Process.Start(start);
        return Task.FromResult<IDuplexPipe?>(server is null ? null : new DuplexPipe(
            PipeReader.Create(server.StandardOutput.BaseStream),
            PipeWriter.Create(server.StandardInput.BaseStream)));
    }

    /// <summary>Returns the virtual environment's command if there is one, else that on PATH.</summary>
    private static string Command()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var own = Path.Combine(data, "skycode", "venv", "Scripts", "skycode.exe");
        return File.Exists(own) ? own : "skycode";
    }
}
