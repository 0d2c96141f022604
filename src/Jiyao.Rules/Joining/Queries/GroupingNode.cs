namespace Jiyao.Rules.Joining;

/// <summary>
/// Groups by a key. An item of which it is not known to which group it belongs, or whether to any, may change those that it may be of: each
/// of them is handed on with it and without it.
/// </summary>
internal sealed class GroupingNode<TKey, TElement>(int slot, SlotKey<TKey> key, SlotKey<TElement> element, DoubtfulRows rows, int state) : QueryNode
    where TKey : notnull
{
    // Each more doubles the ways for a group to be made up.
    private const int MostTried = 3;

    public override bool TellsApart => false;

    public override void Begin(JoinRun run)
    {
        run.Remember(state, new Found());
        Next.Begin(run);
    }

    public override void Item(JoinRun run)
    {
        var groups = run.State<Found>(state)!;
        if (key(run.Slots, out var known) && element(run.Slots, out var item)) groups.Of(known).Add(item);
        else Uncertain(run);
    }

    public override void Uncertain(JoinRun run)
    {
        var groups = run.State<Found>(state)!;
        if (!Next.TellsApart)
        {
            groups.AreOpen = true;
            Next.Uncertain(run);
            return;
        }

        if (rows.Read(run) is not { } row) return;
        var isKeyed = row.IsReadable & key(run.Slots, out var known);
        var isReadable = row.IsReadable & element(run.Slots, out var item);
        var possible = new Possible(row with { IsReadable = isReadable }, item);
        if (isKeyed) groups.PossibleOf(known).Add(possible);
        else groups.Anywhere.Add(possible);
        groups.Rows.Add(possible.Row);
    }

    public override void Complete(JoinRun run)
    {
        var groups = run.State<Found>(state)!;
        foreach (var group in groups.AreOpen ? [] : groups.All)
        {
            run.StopIfCancelled();
            HandOn(run, groups, group);
        }

        run.Doubt = null;
        if (groups.Rows.Count > 0) Next.Doubtful(run, groups.Rows);
        Next.Complete(run);
    }

    private void HandOn(JoinRun run, Found groups, IGroup<TKey, TElement> group)
    {
        var own = groups.MayHold(group.Key);
        if (own.Count + groups.Anywhere.Count is var count && count == 0)
        {
            run.Doubt = Next.TellsApart ? Doubt.None : null;
            HandOn(run, group, variant: 0);
            return;
        }

        var missing = own.Count == 0 ? groups.MissingAnywhere : Found.Missing(own, groups.MissingAnywhere);
        List<Possible> all = count > MostTried ? [] : [.. own, .. groups.Anywhere];
        var isTried = all.Count > 0 && all.TrueForAll(one => one.Row.IsReadable);
        run.Doubt = new Doubt(missing, isTried ? 1 << count : 1, isTried);
        for (var variant = 0; variant < run.Doubt.Variants; variant++) HandOn(run, variant == 0 ? group : With(group, all, variant), variant);
    }

    private void HandOn(JoinRun run, IGroup<TKey, TElement> group, int variant)
    {
        run.Variant = variant;
        ((Slot<IGrouping<TKey, TElement>>)run.Slots[slot]).Value = group;
        Next.Item(run);
    }

    // The bits of the variant tell which of the rows are there.
    private static IGroup<TKey, TElement> With(IGroup<TKey, TElement> group, List<Possible> possible, int variant)
    {
        var whole = Groups.For<TKey, TElement>(group.Key);
        foreach (var item in group) whole.Add(item);
        for (var i = 0; i < possible.Count; i++)
        {
            if ((variant & (1 << i)) != 0) whole.Add(possible[i].Item);
        }

        return whole;
    }

    /// <summary>A row that may be of a group, and what it would bring there.</summary>
    private sealed record Possible(DoubtfulRow Row, TElement Item);

    private sealed class Found
    {
        private static readonly List<Possible> None = [];
        private readonly Dictionary<TKey, IGroup<TKey, TElement>> byKey = [];
        private readonly Dictionary<TKey, List<Possible>> possible = [];
        private IReadOnlyList<string>? missingAnywhere;

        public List<IGroup<TKey, TElement>> All { get; } = [];

        /// <summary>Whether some item's group is not known, so that no group is known to be whole.</summary>
        public bool AreOpen { get; set; }

        /// <summary>The rows of which it is not known whether, or to which group, they belong.</summary>
        public List<DoubtfulRow> Rows { get; } = [];

        /// <summary>Those that may be of any group.</summary>
        public List<Possible> Anywhere { get; } = [];

        /// <summary>What those do not say.</summary>
        public IReadOnlyList<string> MissingAnywhere => missingAnywhere ??= Missing(Anywhere, []);

        public static IReadOnlyList<string> Missing(List<Possible> rows, IReadOnlyList<string> others) =>
            [.. rows.SelectMany(one => one.Row.Missing).Concat(others).Distinct(StringComparer.Ordinal)];

        public IGroup<TKey, TElement> Of(TKey key)
        {
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey[key] = group = Groups.For<TKey, TElement>(key);
                All.Add(group);
            }

            return group;
        }

        /// <summary>Those that may be of a group and of no other.</summary>
        public List<Possible> MayHold(TKey key) => possible.GetValueOrDefault(key, None);

        public List<Possible> PossibleOf(TKey key)
        {
            if (!possible.TryGetValue(key, out var rows)) possible[key] = rows = [];
            return rows;
        }
    }
}
