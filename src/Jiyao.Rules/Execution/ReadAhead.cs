using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Jiyao.Rules.Execution;

/// <summary>
/// Asks the processor for objects that are about to be read, so that the waits for memory pass at once and not each after the one before.
/// Rules read a little of each in an order that hangs on what they find, which the processor cannot foresee. A hint: it changes no
/// answer, and is none where the processor does not take it.
/// </summary>
internal static class ReadAhead
{
    private const int CacheLine = 64;

    /// <summary>What a request refers to.</summary>
    public static void Of<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        if (!Sse.IsSupported) return;
        Fetch(request.Resource);
        Fetch(request.Context);
        Fetch(request.Subject);
    }

    // Most facts and circumstances span two lines. A collection that moves the object meanwhile makes the hint useless, no more: no
    // address is ever dereferenced.
    private static unsafe void Fetch(object? target)
    {
        var address = (byte*)Unsafe.As<object?, nint>(ref target);
        Sse.Prefetch0(address);
        Sse.Prefetch0(address + CacheLine);
    }
}
