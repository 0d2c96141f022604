namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>Whether a place protects what is kept there.</summary>
/// <param name="map">Which places do.</param>
internal sealed class Protection(StorageMap map)
{
    /// <summary>Whether the carrier is still kept here: not given back, not destroyed.</summary>
    public static bool IsKept(Carrier carrier) => carrier.Status is not (CarrierStatus.Returned or CarrierStatus.Destroyed);

    /// <summary>
    /// Whether the place is enough for the item; a place that no list has is not; null where the list does not tell, or has several places
    /// of that name, some enough and some not.
    /// </summary>
    [Needs(nameof(Carrier.Level), nameof(Carrier.Place))]
    public bool? IsEnough(Carrier carrier, IEnumerable<StoragePlace> places) => Namesakes.Agree(places, place => IsEnough(carrier, place));

    public LocalizedText? Text(Carrier carrier, IEnumerable<StoragePlace> places) => IsEnough(carrier, places) == false
        ? new($"存放于“{carrier.Place}”，密级 {Zh(carrier.Level)}。", $"Kept at \"{carrier.Place}\", level {carrier.Level}.")
        : null;

    private static string Zh(SecrecyLevel? level) => level switch
    {
        SecrecyLevel.TopSecret => "绝密",
        SecrecyLevel.HighlySecret => "机密",
        SecrecyLevel.Secret => "秘密",
        _ => "内部",
    };

    private bool? IsEnough(Carrier carrier, StoragePlace place)
    {
        if (map == StorageMap.AnyLockedPlace) return place.IsLockable | place.IsSafe;
        bool? isOfItsClass = place.Class is { } of && carrier.Level is { } level ? of >= level : null;
        bool? safe = carrier.Level is { } item ? item < SecrecyLevel.TopSecret ? true : place.IsSafe : null;
        return place.IsApproved & isOfItsClass & safe;
    }
}
