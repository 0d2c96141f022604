namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads documents, rooms and devices.</summary>
internal static class ResourceBinder
{
    public static Document Document(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(SecrecyWords.Documents),
        Number = properties["number"].Text(),
        Title = properties["title"].Text(),
        Level = properties["level"].Word(SecrecyWords.Levels),
    };

    public static Room Room(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(PlaceWords.Rooms),
        Name = properties["name"].Text(),
        AuthorizedPersons = properties["authorizedPersons"].List(person => person.Text()),
    };

    public static Device Device(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Kind = properties["kind"].Word(PlaceWords.Devices),
        Name = properties["name"].Text(),
        Line = properties["line"].Word(PlaceWords.Lines),
    };
}
