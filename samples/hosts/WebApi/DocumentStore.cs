namespace Jiyao.Rules.Samples.WebApi;

/// <summary>The documents and people of the application; a real one has them in a database.</summary>
internal sealed class DocumentStore
{
    private readonly Dictionary<string, Document> documents = new Document[]
    {
        new() { Id = "1", Title = "Canteen menu", Level = SecrecyLevel.Public },
        new() { Id = "2", Title = "Flood plan", Level = SecrecyLevel.Secret, Scope = [new NeedToKnow("zhang", null)] },
        new() { Id = "3", Title = "Not marked yet" },
    }.ToDictionary(document => document.Id!);

    public Document? Find(string id) => documents.GetValueOrDefault(id);
}
