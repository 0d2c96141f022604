using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules;

/// <summary>
/// The readings of regulation A, strict by default. Each property bears the key that the tool's <c>--option</c> takes. They are read
/// once, when an engine is made.
/// </summary>
public sealed class BureauOptions
{
    /// <summary>How long after an act an approval still cures it (A2.e1 to A2.e4); null: not at all.</summary>
    public TimeSpan? RetroApproval { get; set; }

    /// <summary>Which lines are public ones (A2.f1).</summary>
    public PublicPhone PublicPhone { get; set; }

    /// <summary>What asking after secrets is improper (A2.b).</summary>
    public AskMode AskMode { get; set; }

    /// <summary>How finely a list of those who may know names them (A2.b, A2.c).</summary>
    public ScopeGranularity ScopeGranularity { get; set; }

    /// <summary>Which places are public (A2.d1).</summary>
    public PublicPlace PublicPlace { get; set; }

    /// <summary>Within what time of its arrival a document is collected and registered (A3.a1, A3.a2); null: on the same working day.</summary>
    public TimeSpan? Promptly { get; set; }

    /// <summary>Days for which an item is lent where the loan states no date (A3.c); zero: the loan must state one.</summary>
    public int LoanDays { get; set; }

    /// <summary>By when circulated documents are filed in the next year (A3.e).</summary>
    public FilingDue FilingDue { get; set; }

    /// <summary>Whether a last day for filing that is not worked gives way to the next that is (A3.e).</summary>
    public bool RollOverHolidays { get; set; }

    /// <summary>In how many batches a year is filed (A3.e).</summary>
    public FilingBatch FilingBatch { get; set; }

    /// <summary>Which places are protected (A5.a).</summary>
    public StorageMap StorageMap { get; set; }

    /// <summary>When an item from above is due back that names no date (A5.b).</summary>
    public ReturnDefault ReturnDefault { get; set; }

    /// <summary>Who answers for a device or account that goes online (A4.a).</summary>
    public OnlineOwner OnlineOwner { get; set; }

    /// <summary>Which machines have a custodian (A4.c).</summary>
    public DeviceClasses DeviceClasses { get; set; }

    /// <summary>Which holidays are the four major ones (A6.a).</summary>
    public FourHolidays FourHolidays { get; set; }

    /// <summary>When around a holiday the inspection takes place (A6.a).</summary>
    public InspectionWindow InspectionWindow { get; set; }

    /// <summary>Within what time a problem found is reported, at most 24 hours (A6.b); null: on the day it is found.</summary>
    public TimeSpan? ReportWithin { get; set; }

    /// <summary>Days of 24 hours within which a problem found is remedied and closed (A6.c).</summary>
    public int RemedyWithin { get; set; } = 30;

    /// <summary>The holidays and working days (A3, A6.a); null: the official ones.</summary>
    public IWorkCalendar? Calendar { get; set; }

    /// <summary>The readings as they are now, which nobody can change any more.</summary>
    /// <exception cref="OptionException">A value is out of bounds.</exception>
    internal BureauOptions Checked()
    {
        Validate();
        return (BureauOptions)MemberwiseClone();
    }

    private void Validate()
    {
        BureauOptionTable.Table.Check(this);
        if (RetroApproval <= TimeSpan.Zero) throw new OptionException("RetroApproval 须大于零，或取 None", "RetroApproval must be above zero, or None");
        if (ReportWithin <= TimeSpan.Zero || ReportWithin > TimeSpan.FromHours(24))
            throw new OptionException("ReportWithin 须大于零且不超过 24h，或取 SameDay", "ReportWithin must be above zero and at most 24h, or SameDay");
        if (Promptly <= TimeSpan.Zero) throw new OptionException("Promptly 须大于零，或取 SameWorkingDay", "Promptly must be above zero, or SameWorkingDay");
        if (LoanDays < 0) throw new OptionException("LoanDays 须为零天或更多", "LoanDays must be zero days or more");
        if (RemedyWithin < 1) throw new OptionException("RemedyWithin 至少为一天", "RemedyWithin must be at least one day");
        OptionBounds.Check(nameof(RetroApproval), RetroApproval);
        OptionBounds.Check(nameof(Promptly), Promptly);
        OptionBounds.Check(nameof(LoanDays), LoanDays);
        OptionBounds.Check(nameof(RemedyWithin), RemedyWithin);
    }
}

/// <summary>Which telephone lines clause A2.f1 calls public.</summary>
public enum PublicPhone
{
    /// <summary>Every line that is not on the list of encrypted lines, mobiles included.</summary>
    AnyUnlistedLine,

    /// <summary>Pay phones alone.</summary>
    PayPhonesOnly,
}
