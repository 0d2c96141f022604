using System.Reflection;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Tests.Validation;

/// <summary>A value that cannot be what it claims to be is named, and so is one that contradicts another.</summary>
public sealed class RecordValidatorTests
{
    private static readonly RecordedTime Morning = Moments.At("08:00");
    private static readonly RecordedTime Evening = Moments.At("20:00");

    public static TheoryData<string, Fact> Faults() => new()
    {
        { "kind", new Unit { Kind = (UnitKind)9 } },
        { "functions", new Unit { Functions = (UnitFunctions)4 } },
        { "activeFrom activeTo", new Unit { ActiveFrom = Evening, ActiveTo = Morning } },
        { "from to", new Appointment { From = Evening, To = Morning } },
        { "post", new DutyShift { Post = (DutyPost)9 } },
        { "from to", new DutyPresence { From = Evening, To = Morning } },
        { "place", new DutyPresence { Place = (PresencePlace)9 } },
        { "plannedFrom plannedTo", new DutyPresence { PlannedFrom = Evening, PlannedTo = Morning } },
        { "openItems", new HandOver { OpenItems = [null!] } },
        { "restoredAt startedAt", new LineOutage { StartedAt = Evening, RestoredAt = Morning } },
        { "level", new IncomingDocument { Level = (SecrecyLevel)9 } },
        { "signedForBy", new IncomingDocument { SignedForBy = [null!] } },
        { "level", new OutgoingDocument { Level = (SecrecyLevel)9 } },
        { "status", new Carrier { Status = (CarrierStatus)9 } },
        { "class", new StoragePlace { Class = (SecrecyLevel)9 } },
        { "roomKind", new Custody { RoomKind = (RoomKind)9 } },
        { "lentAt returnedAt", new Loan { LentAt = Evening, ReturnedAt = Morning } },
        { "receivedAt returnedAt", new IssuedItem { ReceivedAt = Evening, ReturnedAt = Morning } },
        { "witnesses", new Destruction { Witnesses = [null!] } },
        { "level", new Classification { Level = (SecrecyLevel)9 } },
        { "owners", new OnlineAccount { Owners = [null!] } },
        { "matter", new Observation { Matter = (ObservedMatter)99 } },
        { "closedAt foundAt", new Observation { FoundAt = Evening, ClosedAt = Morning } },
        { "decidedAt foundAt", new Incident { FoundAt = Evening, DecidedAt = Morning } },
        { "kind", new LearningEvent { Kind = (LearningKind)9 } },
        { "year", new YearlyStatement { Year = 26 } },
    };

    [Theory, MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void The_members_at_fault_are_named(string paths, Fact fact) => Assert.Equal(paths.Split(' '), Examine(fact));

    [Theory, MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_record_of_which_nothing_is_known_is_well_formed(string path, Fact fact)
    {
        Assert.NotEmpty(path);
        Assert.Empty(Examine((Fact)Activator.CreateInstance(fact.GetType())!));
    }

    [Fact]
    public void An_interval_may_end_where_it_begins() => Assert.Empty(Examine(new DutyPresence { From = Morning, To = Morning }));

    private static IEnumerable<string> Examine(Fact fact) => (IEnumerable<string>)typeof(RecordValidatorTests)
        .GetMethod(nameof(PathsOf), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(fact.GetType()).Invoke(null, [fact])!;

    private static IEnumerable<string> PathsOf<TFact>(TFact fact)
        where TFact : Fact => Validators.For<TFact>()!.Examine(fact)?.Paths.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
}
