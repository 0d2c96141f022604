using Jiyao.Rules.Regulations.CipherOffice;
using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules;

/// <summary>
/// The readings of regulation B, strict by default. Each property bears the key that the tool's <c>--option</c> takes. They are read
/// once, when an engine is made.
/// </summary>
public sealed class CipherOfficeOptions
{
    /// <summary>From when the fifteen minutes run (B4.1.a).</summary>
    public ReceiptStart ReceiptStart { get; set; }

    /// <summary>How times written to the minute are read (B3.1 to B3.4, B4.1.a, B4.2 to B4.4).</summary>
    public MinutePrecision MinutePrecision { get; set; }

    /// <summary>Within what time of reception the head is told (B4.3.a); null: before handling ends.</summary>
    public TimeSpan? HeadReportWithin { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How days are counted (B4.4).</summary>
    public DayCounting DayCounting { get; set; }

    /// <summary>
    /// When business ends on the last day of a limit, local time, by the ways of counting that ask for working days (B4.4); what is done then
    /// is late. Null: at the following midnight.
    /// </summary>
    public TimeOnly? Closing { get; set; }

    /// <summary>The working days, for the ways of counting that ask for them; null: the official ones.</summary>
    public IWorkCalendar? Calendar { get; set; }

    /// <summary>Days allowed for a telegram marked 平急 or not at all (B4.4.a).</summary>
    public int OrdinaryDays { get; set; } = 3;

    /// <summary>Days allowed for 加急 (B4.4.b).</summary>
    public int UrgentDays { get; set; } = 2;

    /// <summary>Days allowed for 特急, and the utmost for 特提 (B4.4.c, B4.4.d).</summary>
    public int ExtraUrgentDays { get; set; } = 1;

    /// <summary>What finishes a telegram (B4.4).</summary>
    public CompletionReading Done { get; set; }

    /// <summary>Within what time of reception the handling of 特提 begins (B4.4.d).</summary>
    public TimeSpan AtOnceStart { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Within what time of reception the handling of 特提 ends (B4.4.d); null: the limit of 特急.</summary>
    public TimeSpan? AtOnceDone { get; set; }

    /// <summary>From when the limit of a raised precedence runs (B4.4).</summary>
    public UpgradeReading Upgrade { get; set; }

    /// <summary>What a precedence word outside the four counts as (B4.3.a, B4.4).</summary>
    public UnknownPrecedenceReading UnknownPrecedence { get; set; }

    /// <summary>What shows that somebody was on duty (B3.1.a).</summary>
    public CoverageFrom CoverageFrom { get; set; }

    /// <summary>How long a gap in the coverage may be (B3.1.a); zero: none.</summary>
    public TimeSpan GapTolerance { get; set; }

    /// <summary>The noon that the principal covers (B3.2.a), and in which no deputy is needed (B3.2.b), local time.</summary>
    public TimeWindow Noon { get; set; } = new(new(12, 0), new(14, 30));

    /// <summary>The evening and night that the principal covers (B3.2.a), and in which no deputy is needed (B3.2.b), local time; it may end on the next day.</summary>
    public TimeWindow Evening { get; set; } = new(new(18, 0), new(8, 0));

    /// <summary>Whether one person may be principal and deputy at once (B3.2.b).</summary>
    public SamePerson SamePerson { get; set; }

    /// <summary>Where somebody must be at every instant (B3.2.c).</summary>
    public PresenceUnit PresenceUnit { get; set; }

    /// <summary>By how much a hand-over may miss its planned instant (B3.3.a); zero: not at all.</summary>
    public TimeSpan HandoverTolerance { get; set; }

    /// <summary>What a hand-over of open items asks for (B3.3.d).</summary>
    public HandoverAck HandoverAck { get; set; }

    /// <summary>Which outages breach the clause (B3.4.b).</summary>
    public LineDown LineDown { get; set; }

    /// <summary>How long a duty set may be occupied without a reason on record (B3.4.d).</summary>
    public TimeSpan MaxCall { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Which of two records of a receipt counts where they do not agree (B4.1.a).</summary>
    public EvidencePreference Prefer { get; set; }

    /// <summary>Who counts as absent from post (B4.1.b).</summary>
    public AbsenceAttribution AbsenceAttribution { get; set; }

    /// <summary>By when a telegram is entered in the register (B4.2.a).</summary>
    public RegisterWithin RegisterWithin { get; set; }

    /// <summary>Which warning telegrams the head directs in person (B4.3.b).</summary>
    public WarningDirection WarningDirection { get; set; }

    /// <summary>Who may stand in for the head (B4.3.b).</summary>
    public HeadDelegate HeadDelegate { get; set; }

    /// <summary>Days for which the post of the deputy director in charge may stay vacant (B2).</summary>
    public int VacancyGrace { get; set; }

    /// <summary>When papers may not lie on a desk (B5.1.b).</summary>
    public DeskRule DeskRule { get; set; }

    /// <summary>How often the office is cleaned (B5.2.a).</summary>
    public CleaningPer CleaningPer { get; set; }

    /// <summary>In what span there is an activity of education (B6.1.b): half a year, a quarter or a year.</summary>
    public SpanKind EducationEvery { get; set; } = SpanKind.HalfYear;

    /// <summary>In what span everyone on the staff attends a session of study (B6.1.c): a year or half of it.</summary>
    public SpanKind StudyEvery { get; set; } = SpanKind.Year;

    /// <summary>In what span there is an inspection (B6.5.a): a month or a quarter.</summary>
    public SpanKind InspectEvery { get; set; } = SpanKind.Month;

    /// <summary>In what span there is a training course (B6.6.a): a year or half of it.</summary>
    public SpanKind TrainingEvery { get; set; } = SpanKind.Year;

    /// <summary>Whether one secrecy officer may serve several units (B6.7).</summary>
    public SharedOfficer SharedOfficer { get; set; }

    /// <summary>When leaders study (B6.8.a).</summary>
    public LeaderStudy LeaderStudy { get; set; }

    /// <summary>Who may receive visitors in the cipher room (B5.3.a).</summary>
    public VisitException VisitException { get; set; }

    /// <summary>Whether approved and escorted repair staff may enter the machine room (B5.3.b).</summary>
    public ExtraException EscortedMaintenance { get; set; }

    /// <summary>Whether emergency services may enter the machine room (B5.3.b).</summary>
    public ExtraException EmergencyEntry { get; set; }

    /// <summary>Whether staff of the cipher office may enter the machine room only while on duty (B5.3.b).</summary>
    public bool OnDutyOnly { get; set; }

    /// <summary>Which networks cipher equipment must not be linked to (B6.3).</summary>
    public OnlineScope OnlineScope { get; set; }

    /// <summary>What asking after secrets is improper (B6.2.b).</summary>
    public AskMode AskMode { get; set; }

    /// <summary>How finely a list of those who may know names them (B6.2.b, B6.2.c).</summary>
    public ScopeGranularity ScopeGranularity { get; set; }

    /// <summary>When a document stays overnight (B6.4.d).</summary>
    public Overnight Overnight { get; set; }

    /// <summary>When business closes, local time, where <see cref="Overnight"/> asks for that (B6.4.d).</summary>
    public TimeOnly OvernightFrom { get; set; } = new(18, 0);

    /// <summary>Whether documents may be carried out with prior approval (B6.4.e).</summary>
    public bool AllowApprovedCarry { get; set; }

    /// <summary>What documents must not leave (B6.4.e).</summary>
    public PremisesReading Premises { get; set; }

    /// <summary>Whether internal documents count as secret (B6.4.e).</summary>
    public bool SecretIncludesInternal { get; set; }

    /// <summary>The readings as they are now, which nobody can change any more.</summary>
    /// <exception cref="OptionException">A value is out of bounds.</exception>
    internal CipherOfficeOptions Checked()
    {
        Validate();
        return (CipherOfficeOptions)MemberwiseClone();
    }

    private void Validate()
    {
        CipherOfficeOptionTable.Table.Check(this);
        if (ExtraUrgentDays < 1 || UrgentDays < ExtraUrgentDays || OrdinaryDays < UrgentDays)
        {
            throw new OptionException(
                $"紧急程度越高期限不能越长：OrdinaryDays {OrdinaryDays} 天、UrgentDays {UrgentDays} 天、ExtraUrgentDays {ExtraUrgentDays} 天；"
                + "期限至少一天，且不随紧急程度升高而变长",
                $"a higher precedence cannot have the longer limit: OrdinaryDays {OrdinaryDays}, UrgentDays {UrgentDays}, ExtraUrgentDays "
                + $"{ExtraUrgentDays}; give limits of at least one day that do not rise with the precedence");
        }

        var utmost = TimeSpan.FromDays(ExtraUrgentDays);
        if (AtOnceStart <= TimeSpan.Zero || AtOnceStart > utmost || AtOnceDone <= TimeSpan.Zero || AtOnceDone > utmost)
        {
            throw new OptionException(
                $"特提电报要即办：AtOnce 须大于零且不超过 {utmost.TotalHours} 小时",
                $"a flash telegram is handled at once: AtOnce must be above zero and at most {utmost.TotalHours} hours");
        }

        if (Closing == TimeOnly.MinValue) throw new OptionException("Closing 须晚于 00:00，或取 Midnight", "Closing must be after 00:00, or Midnight");
        if (VacancyGrace < 0) throw new OptionException("VacancyGrace 须为零天或更多", "VacancyGrace must be zero days or more");
        if (GapTolerance < TimeSpan.Zero) throw new OptionException("GapTolerance 须为零或更大", "GapTolerance must be zero or more");
        if (HandoverTolerance < TimeSpan.Zero) throw new OptionException("HandoverTolerance 须为零或更大", "HandoverTolerance must be zero or more");
        if (MaxCall <= TimeSpan.Zero) throw new OptionException("MaxCall 须大于零", "MaxCall must be above zero");
        if (HeadReportWithin <= TimeSpan.Zero) throw new OptionException("HeadReportWithin 须大于零", "HeadReportWithin must be above zero");
        OptionBounds.Check(nameof(OrdinaryDays), OrdinaryDays);
        OptionBounds.Check(nameof(VacancyGrace), VacancyGrace);
        OptionBounds.Check(nameof(GapTolerance), GapTolerance);
        OptionBounds.Check(nameof(HandoverTolerance), HandoverTolerance);
        OptionBounds.Check(nameof(MaxCall), MaxCall);
        OptionBounds.Check(nameof(HeadReportWithin), HeadReportWithin);
    }
}
