using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Which validator goes with which fact.</summary>
internal static class Validators
{
    /// <summary>The check for a type of fact; null where an author's own fact has none.</summary>
    public static WellFormedness<TFact>? For<TFact>()
        where TFact : Fact
    {
        if (!typeof(TFact).IsConstructedGenericType)
            return Find(typeof(TFact)) is IValidator<TFact> validator ? new(fact => PlainFacts.IsPlain(fact), validator) : null;

        var resource = typeof(TFact).GetGenericArguments()[0];
        var request = typeof(AccessRequestValidator<>).MakeGenericType(resource);
        return new(fact => PlainFacts.IsPlain(fact), (IValidator<TFact>)Activator.CreateInstance(request, Find(resource))!);
    }

    private static IValidator? Find(Type fact) =>
        fact == typeof(Document) ? new DocumentValidator()
        : fact == typeof(Device) ? new DeviceValidator()
        : fact == typeof(Room) ? new RoomValidator()
        : fact == typeof(Person) ? new PersonValidator()
        : fact == typeof(Telegram) ? new TelegramValidator()
        : null;
}
