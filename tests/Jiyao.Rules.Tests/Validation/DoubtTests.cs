using System.Reflection;
using FluentValidation;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Tests.Validation;

/// <summary>A fact meets its validator whenever the validator would find something: the few comparisons before it see as much.</summary>
public sealed class DoubtTests
{
    public static TheoryData<string, Func<Fact, bool>, IValidator, Func<Fact>> Facts { get; } = new()
    {
        { nameof(Document), Plain<Document>(), new DocumentValidator(), () => new Document() },
        { nameof(Device), Plain<Device>(), new DeviceValidator(), () => new Device() },
        { nameof(Room), Plain<Room>(), new RoomValidator(), () => new Room() },
        { nameof(Telegram), Plain<Telegram>(), new TelegramValidator(), () => new Telegram() },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_number_that_is_no_word_is_seen(string kind, Func<Fact, bool> isPlain, IValidator validator, Func<Fact> make)
    {
        var words = WordsOf(make().GetType());
        Assert.NotEmpty(words);
        foreach (var (member, number) in words.SelectMany(_ => Enumerable.Range(-2, 30), (member, number) => (member, number)))
        {
            var fact = make();
            member.SetValue(fact, Enum.ToObject(Nullable.GetUnderlyingType(member.PropertyType)!, number));
            var isValid = validator.Validate(new ValidationContext<object>(fact)).IsValid;
            Assert.True(isPlain(fact) == isValid, $"{kind}.{member.Name} = {number}: {(isValid ? "no doubt is due" : "nobody doubts it")}");
        }
    }

    [Fact]
    public void So_it_is_in_the_circumstances_of_a_request()
    {
        var isPlain = Plain<AccessRequest<Document>>();
        foreach (var (member, number) in WordsOf(typeof(AccessContext)).SelectMany(_ => Enumerable.Range(-2, 30), (member, number) => (member, number)))
        {
            var context = new AccessContext();
            member.SetValue(context, Enum.ToObject(Nullable.GetUnderlyingType(member.PropertyType)!, number));
            var isValid = new AccessContextValidator().Validate(context).IsValid;
            Assert.True(isPlain(Request(context)) == isValid, $"{member.Name} = {number}");
        }
    }

    [Fact]
    public void So_it_is_in_the_resource_whether_or_not_its_type_knows_doubts()
    {
        Assert.True(Plain<AccessRequest<Document>>()(Request(AccessContext.Unknown, new Document { Level = SecrecyLevel.Secret })));
        Assert.False(Plain<AccessRequest<Document>>()(Request(AccessContext.Unknown, new Document { Level = (SecrecyLevel)9 })));
        Assert.False(Plain<AccessRequest<Carrier>>()(Request(AccessContext.Unknown, new Carrier())));
        Assert.True(Plain<AccessRequest<Carrier>>()(Request<Carrier>(AccessContext.Unknown)));
        Assert.False(Plain<AccessRequest<Fact>>()(Request<Fact>(AccessContext.Unknown, new Carrier())));
        Assert.True(Plain<AccessRequest<Fact>>()(Request<Fact>(AccessContext.Unknown, new Own())));
    }

    [Fact]
    public void What_is_missing_and_what_contradicts_itself_is_seen()
    {
        var isPlain = Plain<AccessRequest<Document>>();
        Assert.False(isPlain(Request(null!)));
        Assert.False(isPlain(new AccessRequest<Document> { Action = null!, At = Moments.At("12:00") }));
        Assert.False(isPlain(Request(new AccessContext { IsApproved = false, ApprovedAt = Moments.At("12:00") })));
        Assert.True(isPlain(Request(new AccessContext { IsApproved = true, ApprovedAt = Moments.At("12:00") })));
        Assert.False(Plain<Person>()(new Person { Roles = [null!] }));
        Assert.True(Plain<Person>()(new Person { Roles = [new RoleHolding(Role.Staff)] }));
    }

    private static AccessRequest<Document> Request(AccessContext context) => Request<Document>(context);

    private static AccessRequest<TResource> Request<TResource>(AccessContext context, TResource? resource = null)
        where TResource : Fact => new() { Action = SecrecyAction.Read, At = Moments.At("12:00"), Context = context, Resource = resource };

    private static Func<Fact, bool> Plain<TFact>()
        where TFact : Fact
    {
        var wellFormedness = Validators.For<TFact>()!;
        return fact => wellFormedness.IsPlain((TFact)fact);
    }

    private static List<PropertyInfo> WordsOf(Type type) => [.. type.GetProperties().Where(member =>
        Nullable.GetUnderlyingType(member.PropertyType) is { IsEnum: true } word && !word.IsDefined(typeof(FlagsAttribute)))];

    private sealed class Own : Fact;
}
