using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class SecretItemsAreInProtectedPlacesTests
{
    [Theory]
    [InlineData(SecrecyLevel.HighlySecret, SecrecyLevel.HighlySecret, true, false, Verdict.Compliant)]
    [InlineData(SecrecyLevel.HighlySecret, SecrecyLevel.Secret, true, true, Verdict.Violated)]
    [InlineData(SecrecyLevel.Internal, SecrecyLevel.Secret, false, true, Verdict.Violated)]
    [InlineData(SecrecyLevel.TopSecret, SecrecyLevel.TopSecret, true, true, Verdict.Compliant)]
    [InlineData(SecrecyLevel.TopSecret, SecrecyLevel.TopSecret, true, false, Verdict.Violated)]
    [InlineData(SecrecyLevel.Secret, null, true, true, Verdict.Indeterminate)]
    [InlineData(SecrecyLevel.Secret, SecrecyLevel.Secret, null, true, Verdict.Indeterminate)]
    public void The_place_is_approved_and_of_the_items_class(
        SecrecyLevel level, SecrecyLevel? of, bool? isApproved, bool? isSafe, Verdict expected) => Assert.Equal(
            expected, On(new(), level, new StoragePlace { Name = "柜一", Class = of, IsApproved = isApproved, IsSafe = isSafe, IsLockable = false }));

    [Fact]
    public void A_place_that_no_list_has_protects_nothing_and_one_that_is_not_told_is_open()
    {
        Assert.Equal(Verdict.Violated, On(new(), SecrecyLevel.Secret, new StoragePlace { Name = "柜二", IsApproved = true }));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(new SecretItemsAreInProtectedPlaces(new()), [new Carrier { Level = SecrecyLevel.Secret }, new StoragePlace { Name = "柜一" }]));
    }

    [Theory]
    [InlineData(true, Verdict.Compliant)]
    [InlineData(false, Verdict.Indeterminate)]
    public void Of_two_places_of_one_name_nobody_can_tell_which_is_meant(bool isOtherApproved, Verdict expected)
    {
        var approved = new StoragePlace { Name = "柜一", Class = SecrecyLevel.Secret, IsApproved = true };
        var other = new StoragePlace { Name = "柜一", Class = SecrecyLevel.Secret, IsApproved = isOtherApproved };

        Assert.Equal(expected, OneJoinedRule.Verdict(
            new SecretItemsAreInProtectedPlaces(new()),
            [new Carrier { Level = SecrecyLevel.Secret, Place = "柜一" }, approved, other]));
    }

    [Fact]
    public void Of_two_places_of_one_name_neither_of_which_is_approved_neither_protects() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(
            new SecretItemsAreInProtectedPlaces(new()),
            [
                new Carrier { Level = SecrecyLevel.Secret, Place = "柜一" },
                new StoragePlace { Name = "柜一", Class = SecrecyLevel.Secret, IsApproved = false },
                new StoragePlace { Name = "柜一", Class = SecrecyLevel.TopSecret, IsApproved = false },
            ]));

    [Fact]
    public void By_the_other_reading_a_lock_is_enough()
    {
        var locked = new BureauOptions { StorageMap = StorageMap.AnyLockedPlace };

        Assert.Equal(Verdict.Compliant, On(locked, SecrecyLevel.TopSecret, new StoragePlace { Name = "柜一", IsLockable = true }));
        Assert.Equal(Verdict.Compliant, On(locked, SecrecyLevel.TopSecret, new StoragePlace { Name = "柜一", IsLockable = false, IsSafe = true }));
        Assert.Equal(Verdict.Violated, On(locked, SecrecyLevel.TopSecret, new StoragePlace { Name = "柜一", IsLockable = false, IsSafe = false }));
        Assert.Equal(Verdict.Indeterminate, On(locked, SecrecyLevel.TopSecret, new StoragePlace { Name = "柜一", IsLockable = false }));
    }

    [Theory]
    [InlineData(SecrecyLevel.Public, CarrierStatus.InUse)]
    [InlineData(SecrecyLevel.Secret, CarrierStatus.Returned)]
    [InlineData(SecrecyLevel.Secret, CarrierStatus.Destroyed)]
    public void What_is_public_or_gone_is_none_of_its(SecrecyLevel level, CarrierStatus status) => Assert.Empty(OneJoinedRule.On(
        new SecretItemsAreInProtectedPlaces(new()), [new Carrier { Level = level, Status = status, Place = "柜一" }]));

    [Fact]
    public void The_place_is_told_where_it_does_not_protect_and_not_where_that_is_open()
    {
        var weak = new StoragePlace { Name = "柜一", Class = SecrecyLevel.Secret, IsApproved = true, IsSafe = true };
        var open = new StoragePlace { Name = "柜一", Class = SecrecyLevel.TopSecret, IsSafe = true };

        Assert.Contains("存放于“柜一”，密级 绝密。", Told(weak), StringComparison.Ordinal);
        Assert.DoesNotContain("存放于“", Told(open), StringComparison.Ordinal);
    }

    private static string Told(StoragePlace place) => Assert.Single(OneJoinedRule.On(
        new SecretItemsAreInProtectedPlaces(new()), [new Carrier { Level = SecrecyLevel.TopSecret, Status = CarrierStatus.InUse, Place = "柜一" }, place])).Message.Zh;

    private static Verdict On(BureauOptions options, SecrecyLevel level, StoragePlace place) => OneJoinedRule.Verdict(
        new SecretItemsAreInProtectedPlaces(options), [new Carrier { Level = level, Status = CarrierStatus.InUse, Place = "柜一" }, place]);
}
