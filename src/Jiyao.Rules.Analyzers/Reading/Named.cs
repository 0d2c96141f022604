using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What is only named: nameof(DateTime.Now) reads no clock.</summary>
internal static class Named
{
    public static bool IsOnly(IOperation operation)
    {
        for (var above = operation.Parent; above is not null; above = above.Parent)
        {
            if (above is INameOfOperation) return true;
        }

        return false;
    }
}
