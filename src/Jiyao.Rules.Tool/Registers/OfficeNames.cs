namespace Jiyao.Rules.Tool.Registers;

/// <summary>The names that an office has for columns and places.</summary>
/// <param name="Columns">For each kind of register its further headers, and the column each stands for.</param>
/// <param name="Places">Places, and what kind of room each is.</param>
internal sealed record OfficeNames(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Columns, IReadOnlyDictionary<string, RoomKind> Places)
{
    public static OfficeNames None { get; } = Of(new Dictionary<string, IReadOnlyDictionary<string, string>>(), new Dictionary<string, string>());

    /// <exception cref="RegisterException">A kind of room is not known.</exception>
    public static OfficeNames Of(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> columns, IReadOnlyDictionary<string, string> places) => new(
            columns,
            places.ToDictionary(
                place => place.Key,
                place => OfficeWords.Rooms.Read(place.Value).Value
                    ?? throw new RegisterException(RegisterFaults.UnknownRoom(place.Key, place.Value)),
                StringComparer.Ordinal));
}
