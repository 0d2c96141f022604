using System.Globalization;
using System.Text;

namespace Jiyao.Rules;

/// <summary>What a decision log keeps of one decision: who asked for what, and the answer. Names of people are masked unless the host says otherwise.</summary>
/// <param name="At">When the act takes place, as asked.</param>
/// <param name="Action">The act, such as <c>carryOut</c>.</param>
/// <param name="ResourceType">The kind of thing, such as <c>document</c>.</param>
/// <param name="ResourceId">Its number; null: none was given.</param>
/// <param name="SubjectId">The person's number; null: none was given.</param>
/// <param name="SubjectName">The person's name, masked to its first character; null: none was given.</param>
/// <param name="Effect">The answer.</param>
/// <param name="Clauses">The clauses that gave it, in the order of the reasons.</param>
/// <param name="Missing">What was not known though it was asked about.</param>
/// <param name="Elapsed">How long the decision took.</param>
public sealed record DecisionRecord(
    RecordedTime At,
    string Action,
    string ResourceType,
    string? ResourceId,
    string? SubjectId,
    string? SubjectName,
    DecisionEffect Effect,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string> Missing,
    TimeSpan Elapsed)
{
    // A log often takes it as text, and a list by itself prints the name of its type.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"At = {At}, Action = {Action}, ResourceType = {ResourceType}, ResourceId = {ResourceId}, SubjectId = {SubjectId}, SubjectName = {SubjectName}, ");
        text.Append(
            CultureInfo.InvariantCulture,
            $"Effect = {Effect}, Clauses = [{string.Join(", ", Clauses)}], Missing = [{string.Join(", ", Missing)}], Elapsed = {Elapsed}");
        return true;
    }
}
