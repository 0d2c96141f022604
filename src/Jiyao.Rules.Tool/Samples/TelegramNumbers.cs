using System.Globalization;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>
/// The numbers that telegrams of a year bear: each sender counts its own under its own words, so that no two telegrams have one number, and of what
/// it sent elsewhere nothing is seen here but the gap.
/// </summary>
internal sealed class TelegramNumbers(int year)
{
    private const string OwnWords = "青机发电";

    private readonly Dictionary<string, int> last = [];

    /// <summary>The number of the telegram that comes next in time.</summary>
    public string Next(SampleTelegram telegram)
    {
        var (words, gap) = telegram.IsIncoming ? (SampleWords.NumberWords[telegram.Counterpart], telegram.SentElsewhere) : (OwnWords, 0);
        var count = last[words] = last.GetValueOrDefault(words) + gap + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{words}〔{year}〕{count}号");
    }
}
