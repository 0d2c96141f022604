namespace Jiyao.Rules.Benchmarks.Scaling;

/// <summary>Requests on a generated regulation, whose answers are known by construction.</summary>
internal interface IScalingWorkload
{
    /// <exception cref="InvalidOperationException">An answer is not the known one.</exception>
    void RequireEqualAnswers();

    /// <summary>Decides all requests.</summary>
    int Decide();
}
