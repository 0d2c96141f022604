namespace Jiyao.Rules.Definitions;

/// <summary>Of what a rule is known to speak before it is defined: of one type of request, or of records of whatever type.</summary>
internal sealed class KnownSubject
{
    private readonly Type? request;

    private KnownSubject(Type? request) => this.request = request;

    public static KnownSubject Records { get; } = new(null);

    public static KnownSubject Request<TResource>()
        where TResource : Fact => new(typeof(AccessRequest<TResource>));

    public bool Covers(Type fact) => request is null ? !typeof(AccessRequest).IsAssignableFrom(fact) : request == fact;
}
