using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiyao.Rules.Joining;

/// <summary>A list that grows by pages: nothing is copied, and no page is so large that its memory is costly to get and to give back.</summary>
internal sealed class PagedList<T>
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;
    private const int SmallestPage = 4;

    private T[][] pages = [];

    public int Count { get; private set; }

    /// <summary>The item at a place below <see cref="Count"/>.</summary>
    // An array of references would be asked at each access whether it is of this very type, as every page is.
    public ref T this[int place] =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pages[place >> PageBits]), place & (PageSize - 1));

    public void Add(T item) => Add() = item;

    /// <summary>Makes room for one more.</summary>
    public ref T Add()
    {
        MakeRoom();
        return ref this[Count++];
    }

    // Only the first page begins small: many lists stay short.
    private void MakeRoom()
    {
        var page = Count >> PageBits;
        if (page == pages.Length) Array.Resize(ref pages, Math.Max(1, 2 * page));
        if (page > 0) pages[page] ??= new T[PageSize];
        else if (pages[0] is not { } first) pages[0] = new T[SmallestPage];
        else if (Count == first.Length) Array.Resize(ref pages[0], 2 * first.Length);
    }
}
