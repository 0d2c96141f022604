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

    // A wait for memory takes as long as two or three decisions. A request has to be here before what it refers to can be asked for.
    private const int RequestsAhead = 12;
    private const int ReferencesAhead = 6;

    /// <summary>The rest of a request, and what it refers to.</summary>
    public static void Of<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        if (!Sse.IsSupported) return;
        Fetch(request);
        References(request);
    }

    /// <summary>The requests that come after one in a row, and what they refer to.</summary>
    public static void Beyond<TResource>(ReadOnlySpan<AccessRequest<TResource>> requests, int index)
        where TResource : Fact
    {
        if (!Sse.IsSupported) return;
        if (index + RequestsAhead < requests.Length) Fetch(requests[index + RequestsAhead]);
        if (index + ReferencesAhead < requests.Length && requests[index + ReferencesAhead] is { } coming) References(coming);
    }

    private static void References<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
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
