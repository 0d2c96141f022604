using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests;

/// <summary>What is known of the roles a person holds.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("09:59:59", false)]
    [InlineData("10:00", null)]
    [InlineData("11:59:59", null)]
    [InlineData("12:00", false)]
    public void A_role_that_may_have_been_held_is_not_known_over_its_time_and_not_held_outside_it(string at, bool? expected)
    {
        var person = new Person { Roles = [new(Role.PrincipalDuty, At("10:00"), At("12:00")) { IsCertain = false }] };

        Assert.Equal(expected, person.Holds(Role.PrincipalDuty, At(at)));
    }

    [Fact]
    public void What_is_certain_counts_before_what_may_be() => Assert.True(
        new Person { Roles = [new(Role.PrincipalDuty) { IsCertain = false }, new(Role.PrincipalDuty, At("10:00"), At("12:00"))] }
            .Holds(Role.PrincipalDuty, At("11:00")));

    [Fact]
    public void Where_there_may_be_other_roles_only_those_are_known_that_have_a_holding()
    {
        var person = new Person { Roles = [new(Role.PrincipalDuty, At("10:00"), At("12:00")), RoleHolding.Others] };

        Assert.True(person.Holds(Role.PrincipalDuty, At("11:00")));
        Assert.False(person.Holds(Role.PrincipalDuty, At("12:00")));
        Assert.Null(person.Holds(Role.LeadingCadre, At("11:00")));
    }

    [Fact]
    public void Of_whom_nobody_told_the_other_roles_the_record_of_reports_alone_tells_whether_the_head_was_told()
    {
        var telegram = new Telegram { ReceivedAt = At("10:00"), Handler = new Person { Roles = [new(Role.PrincipalDuty), RoleHolding.Others] } };

        Assert.Null(telegram.HeadInformedAt());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("11:00")]
    public void A_head_who_received_it_knows_of_it_whatever_the_record_says_of_a_report(string? reported)
    {
        var at = reported is null ? RecordedTime.Illegible : At(reported);

        Assert.Equal(At("10:00"), HandledBy(Role.CipherRoomHead).HeadInformedAt());
        Assert.Equal(at, HandledBy(Role.PrincipalDuty).HeadInformedAt());

        Telegram HandledBy(Role role) => new() { ReceivedAt = At("10:00"), ReportedAt = at, Handler = new Person { Roles = [new(role)] } };
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    public void A_blank_is_no_number_no_name_and_no_unit(string blank)
    {
        var person = new Person { Id = blank, Name = blank, Unit = blank };

        Assert.Equal((null, null, null), (person.Id, person.Name, person.Unit));
        Assert.Null(new Room { AuthorizedPersons = [blank] }.Authorizes(person));
    }
}
