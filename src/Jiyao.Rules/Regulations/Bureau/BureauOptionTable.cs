using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules.Regulations.Bureau;

/// <summary>The keys of regulation A's options.</summary>
internal static class BureauOptionTable
{
    public static OptionTable<BureauOptions> Table { get; } = new(
        OptionEntry<BureauOptions>.Span(
            "RetroApproval", "None", ["None", "4h", "24h"], o => o.RetroApproval, (o, value) => o.RetroApproval = value),
        OptionEntry<BureauOptions>.Word("PublicPhone", o => o.PublicPhone, (o, value) => o.PublicPhone = value),
        OptionEntry<BureauOptions>.Word("OnlineOwner", o => o.OnlineOwner, (o, value) => o.OnlineOwner = value),
        OptionEntry<BureauOptions>.Word("DeviceClasses", o => o.DeviceClasses, (o, value) => o.DeviceClasses = value),
        OptionEntry<BureauOptions>.Word("FourHolidays", o => o.FourHolidays, (o, value) => o.FourHolidays = value),
        OptionEntry<BureauOptions>.Word("InspectionWindow", o => o.InspectionWindow, (o, value) => o.InspectionWindow = value),
        OptionEntry<BureauOptions>.Span(
            "ReportWithin", "SameDay", ["SameDay", "24h"], o => o.ReportWithin, (o, value) => o.ReportWithin = value),
        OptionEntry<BureauOptions>.Days(
            "RemedyWithin", ["30d", "15d", "60d"], o => o.RemedyWithin, (o, value) => o.RemedyWithin = value));
}
