using System.Reflection;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Where the page of a diagnostic is.</summary>
internal static class HelpLink
{
    // A build from a published repository leaves its address in the assembly; the path alone is the same in the repository and the package.
    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;

    public static string Of(string id)
    {
        var path = $"docs/analyzers/{id}.md";
        return string.IsNullOrEmpty(Repository) ? path : $"{Trimmed(Repository!)}/blob/HEAD/{path}";
    }

    private static string Trimmed(string url) =>
        url.EndsWith(".git", StringComparison.Ordinal) ? url.Substring(0, url.Length - ".git".Length) : url.TrimEnd('/');
}
