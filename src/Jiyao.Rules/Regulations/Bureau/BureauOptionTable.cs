using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules.Regulations.Bureau;

/// <summary>The keys of regulation A's options.</summary>
internal static class BureauOptionTable
{
    public static OptionTable<BureauOptions> Table { get; } = new(
        OptionEntry<BureauOptions>.Span(
            "RetroApproval", "None", ["None", "4h", "24h"], o => o.RetroApproval, (o, value) => o.RetroApproval = value),
        OptionEntry<BureauOptions>.Word("PublicPhone", o => o.PublicPhone, (o, value) => o.PublicPhone = value));
}
