namespace Jiyao.Rules.Time.Calendar;

/// <summary>The notices that come with the package.</summary>
internal static class EmbeddedNotices
{
    private const string Resource = "holiday-notices.txt";

    internal static IReadOnlyList<HolidayNotice> Read()
    {
        using var stream = typeof(EmbeddedNotices).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return HolidayNoticeReader.Read(reader.ReadToEnd());
    }
}
