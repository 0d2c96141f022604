using System.Reflection;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>The version of the tool, without the commit it was built from.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
