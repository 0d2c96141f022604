using System.Text.Json;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>The members of a model that a request can give, in the order of the model.</summary>
internal static class ModelMembers
{
    // The id stands beside the properties; where a fact was read, and from which columns, is not for a request to say.
    public static IEnumerable<string> Of(Type model) => model
        .GetProperties()
        .Where(property => property.DeclaringType == model && property.SetMethod is { IsPublic: true, IsStatic: false })
        .Where(property => property.Name != nameof(Telegram.RegisterTellsForm))
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
