namespace Jiyao.Rules.Joining;

/// <summary>A list that grows by pages: nothing is copied, and no page is so large that its memory is costly to get and to give back.</summary>
internal sealed class PagedList<T>
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;
    private const int SmallestPage = 4;

    private T[][] pages = [];

    public int Count { get; private set; }

    public ref T this[int place] => ref pages[place >> PageBits][place & (PageSize - 1)];

    public void Add(T item)
    {
        MakeRoom();
        this[Count++] = item;
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
