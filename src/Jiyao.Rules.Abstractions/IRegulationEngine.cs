namespace Jiyao.Rules;

/// <summary>
/// Answers for the regulations it was made with. Immutable and safe for any number of threads. Missing data is never compliance
/// and never permission.
/// </summary>
public interface IRegulationEngine
{
    /// <summary>Every clause of the regulations, with the rules that encode it.</summary>
    Catalogue Catalogue { get; }

    /// <summary>May this be done, and why not?</summary>
    /// <typeparam name="TResource">The fact the request is about.</typeparam>
    /// <param name="request">Who does what with what, when and in which circumstances.</param>
    Decision Decide<TResource>(AccessRequest<TResource> request)
        where TResource : Fact;

    /// <summary>May this be done? The effect of <see cref="Decide{TResource}"/> alone; without an allocation, unless somebody listens to decisions.</summary>
    /// <typeparam name="TResource">The fact the request is about.</typeparam>
    /// <param name="request">Who does what with what, when and in which circumstances.</param>
    DecisionEffect EffectOf<TResource>(AccessRequest<TResource> request)
        where TResource : Fact;

    /// <summary>May each of these be done, and why not?</summary>
    /// <typeparam name="TResource">The fact the requests are about.</typeparam>
    /// <param name="requests">The requests. Slices of them may be given to several threads.</param>
    /// <param name="decisions">Takes the answers, in the order of the requests; what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There are more requests than there is room for answers.</exception>
    void DecideAll<TResource>(ReadOnlySpan<AccessRequest<TResource>> requests, Span<Decision> decisions)
        where TResource : Fact
    {
        if (decisions.Length < requests.Length) throw new ArgumentException($"There is room for {decisions.Length} answers, and there are {requests.Length} requests.", nameof(decisions));
        for (var i = 0; i < requests.Length; i++) decisions[i] = Decide(requests[i]);
    }

    /// <summary>May each of these be done? The effects alone; without an allocation, unless somebody listens to decisions.</summary>
    /// <typeparam name="TResource">The fact the requests are about.</typeparam>
    /// <param name="requests">The requests. Slices of them may be given to several threads.</param>
    /// <param name="effects">Takes the answers, in the order of the requests; what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There are more requests than there is room for answers.</exception>
    void EffectsOf<TResource>(ReadOnlySpan<AccessRequest<TResource>> requests, Span<DecisionEffect> effects)
        where TResource : Fact
    {
        if (effects.Length < requests.Length) throw new ArgumentException($"There is room for {effects.Length} answers, and there are {requests.Length} requests.", nameof(effects));
        for (var i = 0; i < requests.Length; i++) effects[i] = EffectOf(requests[i]);
    }

    /// <summary>Which duties and deadlines follow from this fact?</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="fact">The fact, for instance a telegram just received.</param>
    Duties DutiesOf<TFact>(TFact fact)
        where TFact : Fact;

    /// <summary>Were the clauses kept in what these facts record?</summary>
    /// <param name="facts">The facts; enumerated once, in order.</param>
    /// <param name="options">As of when, and what to report; null: the defaults.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    AuditReport Audit(IEnumerable<Fact> facts, AuditOptions? options = null);

    /// <summary>
    /// The same for facts in partitions, which several workers also enumerate side by side: what makes the facts, such as the reading of a
    /// file cut in pieces, is divided among them as well. The report is the same as if the partitions came one after the other.
    /// </summary>
    /// <param name="partitions">
    /// The partitions, of some hundred facts each so that few wait in memory. They are taken on the caller's thread; each is enumerated once,
    /// on any thread, begun in order.
    /// </param>
    /// <param name="options">As of when, and what to report; null: the defaults.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    AuditReport AuditPartitions(IEnumerable<IEnumerable<Fact>> partitions, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        return Audit(partitions.SelectMany(partition => partition), options);
    }

    /// <summary>How is each rule judged on this fact or request, condition by condition?</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="fact">A fact or a request.</param>
    Explanation Explain<TFact>(TFact fact)
        where TFact : Fact;
}
