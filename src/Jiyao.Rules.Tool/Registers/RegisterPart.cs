using System.Collections;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>A part of a register as facts. What else it came to is told once it has been read.</summary>
/// <param name="register">The register.</param>
internal abstract class RegisterPart(Register register) : IEnumerable<Fact>
{
    private readonly List<RegisterProblem> problems = [];
    private long rejected;
    private volatile bool isRead;

    /// <summary>Whether it has been read: there is something to <see cref="Tell"/>.</summary>
    public bool IsRead => isRead;

    /// <summary>The records met, rejected ones included.</summary>
    public long Rows { get; private set; }

    public abstract IEnumerator<Fact> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Tells the register of its rows and problems; for one thread, part by part.</summary>
    public void Tell() => register.Note(Rows, rejected, problems);

    /// <summary>Forgets what reading came to: it is read again.</summary>
    protected void Forget()
    {
        problems.Clear();
        (Rows, rejected) = (0, 0);
    }

    /// <summary>Takes what reading came to next; the fact, if it is one.</summary>
    protected Fact? Take(in RecordOutcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        if (!outcome.IsFurther) Rows++;
        if (outcome.Fact is null) rejected++;
        return outcome.Fact;
    }

    protected void End() => isRead = true;
}
