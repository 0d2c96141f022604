namespace Jiyao.Rules.Tool.Triaging;

/// <summary>A waiver as the record of a finding against itself.</summary>
internal sealed class ExpiredWaiver : Fact
{
    /// <summary>The finding: the waiver has run out.</summary>
    public static AuditEntry Of(Waiver waiver, string path, long line)
    {
        var until = waiver.Expires.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Clause = waiver.Clause,
            Verdict = Verdict.Violated,
            Kind = "waiver",
            Fact = new ExpiredWaiver { Id = waiver.Record, Source = new SourceRow(path, line) },
            Message = new(
                $"豁免已于 {until} 到期，须重新批准或消除违反（批准人：{waiver.Approver}；理由：{waiver.Reason}）。",
                $"The waiver expired on {until}: have it approved anew or end the breach (approved by {waiver.Approver}: {waiver.Reason})."),
        };
    }
}
