namespace Jiyao.Rules;

/// <summary>The days off and make-up working days of one year, as the State Council's notice sets them.</summary>
/// <param name="Year">The year in the notice's title; some of its dates may lie in the December before.</param>
/// <param name="Title">The titles of the notice and of any later notice that changed it.</param>
/// <param name="Arrangements">The holidays. Empty means that nothing is published yet: such a notice counts for nothing.</param>
public sealed record HolidayNotice(int Year, string Title, IReadOnlyList<HolidayArrangement> Arrangements)
{
    /// <summary>
    /// Reads notices in the form of the embedded table: a line <c>notice 2027 TITLE</c>, then one line a holiday, such as
    /// <c>元旦 2027-01-01..2027-01-03 work 2027-01-04</c>. Lines that start with # are remarks.
    /// </summary>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public static IReadOnlyList<HolidayNotice> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Time.Calendar.HolidayNoticeReader.Read(text);
    }
}
