using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules.Regulations.Bureau;

/// <summary>The keys of regulation A's options.</summary>
internal static class BureauOptionTable
{
    private static readonly string[] FilingDays = ["01-31", "03-31", "06-30"];

    public static OptionTable<BureauOptions> Table { get; } = new(
        OptionEntry<BureauOptions>.Span(
            "RetroApproval", "None", ["None", "4h", "24h"], o => o.RetroApproval, (o, value) => o.RetroApproval = value),
        OptionEntry<BureauOptions>.Word("PublicPhone", o => o.PublicPhone, (o, value) => o.PublicPhone = value),
        OptionEntry<BureauOptions>.Word("AskMode", o => o.AskMode, (o, value) => o.AskMode = value),
        OptionEntry<BureauOptions>.Word("ScopeGranularity", o => o.ScopeGranularity, (o, value) => o.ScopeGranularity = value),
        OptionEntry<BureauOptions>.Word("PublicPlace", o => o.PublicPlace, (o, value) => o.PublicPlace = value),
        OptionEntry<BureauOptions>.Span(
            "Promptly", "SameWorkingDay", ["SameWorkingDay", "4h", "8h"], o => o.Promptly, (o, value) => o.Promptly = value),
        OptionEntry<BureauOptions>.Days("LoanDays", ["0d", "3d", "7d", "30d"], o => o.LoanDays, (o, value) => o.LoanDays = value),
        new("FilingDue", ["01-31", "03-31", "06-30"], o => FilingDays[(int)o.FilingDue], TrySetFilingDue)
        {
            Stray = o => Enum.IsDefined(o.FilingDue) ? null : o.FilingDue.ToString(),
        },
        OptionEntry<BureauOptions>.Flag("RollOverHolidays", o => o.RollOverHolidays, (o, value) => o.RollOverHolidays = value),
        OptionEntry<BureauOptions>.Word("FilingBatch", o => o.FilingBatch, (o, value) => o.FilingBatch = value),
        OptionEntry<BureauOptions>.Word("StorageMap", o => o.StorageMap, (o, value) => o.StorageMap = value),
        OptionEntry<BureauOptions>.Word("ReturnDefault", o => o.ReturnDefault, (o, value) => o.ReturnDefault = value),
        OptionEntry<BureauOptions>.Word("OnlineOwner", o => o.OnlineOwner, (o, value) => o.OnlineOwner = value),
        OptionEntry<BureauOptions>.Word("DeviceClasses", o => o.DeviceClasses, (o, value) => o.DeviceClasses = value),
        OptionEntry<BureauOptions>.Word("FourHolidays", o => o.FourHolidays, (o, value) => o.FourHolidays = value),
        OptionEntry<BureauOptions>.Word("InspectionWindow", o => o.InspectionWindow, (o, value) => o.InspectionWindow = value),
        OptionEntry<BureauOptions>.Span(
            "ReportWithin", "SameDay", ["SameDay", "24h"], o => o.ReportWithin, (o, value) => o.ReportWithin = value),
        OptionEntry<BureauOptions>.Days(
            "RemedyWithin", ["30d", "15d", "60d"], o => o.RemedyWithin, (o, value) => o.RemedyWithin = value));

    private static bool TrySetFilingDue(BureauOptions options, string text)
    {
        var which = Array.IndexOf(FilingDays, text);
        if (which < 0) return false;
        options.FilingDue = (FilingDue)which;
        return true;
    }
}
