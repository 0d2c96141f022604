namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>
/// The serials of a year run unbroken, and none stands twice. One of a year that is not known may be one that is missing, and serials with
/// different signs before them may be sequences of their own.
/// </summary>
[Clause("B4.2.a")]
public sealed class SerialsRunUnbroken : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<long> strays = default!;
        SerialVolume volume = default!;

        When()
            .Query(() => strays, q => q
                .Match<Telegram>(t => SerialVolume.StrayOf(t) != null)
                .Select(t => SerialVolume.StrayOf(t)!.Value)
                .Collect())
            .Query(() => volume, q => q
                .Match<Telegram>(t => SerialVolume.YearOf(t) != null, t => SerialVolume.CodeOf(t) != null)
                .GroupBy(t => SerialVolume.YearOf(t)!.Value, t => SerialVolume.CodeOf(t)!.Value)
                .Select(year => SerialVolume.Of(year.Key, year)));

        Then()
            .Oblige(
                () => volume, Duty.NumberUnbroken,
                kept: v => v.IsUnbroken() == true || v.IsUnbrokenInParts() == true || v.IsFilledBy(strays) == true,
                details: v => v.Text());
    }
}
