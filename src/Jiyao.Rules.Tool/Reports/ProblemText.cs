using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>What could not be read, in words for people.</summary>
internal static class ProblemText
{
    private const string Between = " / ";

    /// <summary>
    /// What is wrong, in each language by itself: a problem says the same in both on one line. Where a value quoted in it makes the border
    /// doubtful, it stays whole.
    /// </summary>
    public static LocalizedText Of(RegisterProblem problem) =>
        problem.Problem.Split(Between) is [var zh, var en] ? new(zh, en) : new(problem.Problem, problem.Problem);

    /// <summary>The column, where one is meant, what stands there, and a text on it.</summary>
    public static string Line(RegisterProblem problem, string text) =>
        string.Join(": ", ((string?[])[problem.Column, problem.Value, text]).Where(part => !string.IsNullOrEmpty(part)));
}
