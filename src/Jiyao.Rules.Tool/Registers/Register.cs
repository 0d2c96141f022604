namespace Jiyao.Rules.Tool.Registers;

/// <summary>One exported register, opened and recognised, ready to be read as facts. For one thread at a time.</summary>
internal abstract class Register(string path, RegisterKind kind) : IDisposable
{
    private readonly List<RegisterProblem> problems = [];

    /// <summary>The file, as given.</summary>
    public string Path { get; } = path;

    /// <summary>The kind of register, as <c>--as</c> names it.</summary>
    public string Kind { get; } = kind.Name;

    /// <summary>The facts its records become.</summary>
    public Type Fact { get; } = kind.Fact;

    /// <summary>Whether records of other registers refer to these.</summary>
    public bool IsReference { get; } = kind.IsReference;

    /// <summary>Who and what the registers refer to; empty until they have been read.</summary>
    public OfficeDirectory Office { get; set; } = new();

    /// <summary>The records met, rejected ones included; final once all its parts have told of theirs.</summary>
    public long Rows { get; private set; }

    /// <summary>The records that yielded no fact; final once all its parts have told of theirs.</summary>
    public long Rejected { get; private set; }

    /// <summary>
    /// Where problems go as they are met. Without one they are collected in <see cref="Problems"/>, which then grows with
    /// their number.
    /// </summary>
    public Action<RegisterProblem>? ProblemFound { get; set; }

    /// <summary>The rejected rows and unreadable cells of the last reading that no <see cref="ProblemFound"/> took.</summary>
    public IReadOnlyList<RegisterProblem> Problems => problems;

    /// <summary>
    /// The headers that mean nothing to this kind of register, in the order met; their cells are not read. A filled column without a header
    /// goes by its number.
    /// </summary>
    public abstract IReadOnlyList<string> UnknownHeaders { get; }

    /// <summary>What else its file holds and is not read; told by the first of its registers.</summary>
    public abstract IReadOnlyList<PassedOver> PassedOver { get; }

    /// <summary>Opens a file and finds out what it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind it shall be read as; null: as its headers tell.</param>
    /// <exception cref="RegisterException">It cannot be read as a register.</exception>
    public static Register Open(string path, string? kind = null) => Open(path, KindChoice.Of(kind));

    /// <summary>The same for a choice of kinds.</summary>
    /// <exception cref="RegisterException">It cannot be read as a register.</exception>
    public static Register Open(string path, KindChoice kinds) =>
        OpenAll(path, kinds) is [var one] ? one : throw RegisterException.Of(path, null, RegisterFaults.SeveralSheets);

    /// <summary>Opens each register that a file holds: a workbook may hold several.</summary>
    /// <param name="path">The file, or <c>-</c>.</param>
    /// <param name="kinds">The kinds it may be of.</param>
    /// <param name="input">What <c>-</c> stands for.</param>
    /// <exception cref="RegisterException">It cannot be read as a register.</exception>
    public static IReadOnlyList<Register> OpenAll(string path, KindChoice kinds, Stream? input = null)
    {
        StandIns.Prepare(path, input);
        if (Directory.Exists(path)) throw RegisterException.Of(path, null, RegisterFaults.NotAFile);
        if (!File.Exists(StandIns.Behind(path))) throw RegisterException.Of(path, null, RegisterFaults.Missing);
        var extension = Excerpt.Of(System.IO.Path.GetExtension(path));
        var format = RegisterFormats.Of(path) ?? throw RegisterException.Of(
            path, null, RegisterFaults.UnknownExtension(extension, RegisterFormats.Extensions));
        return RegisterFile.Guard(path, () => null, () => format.InspectAll(path, kinds).Select(source => new RecordRegister(source)).ToList());
    }

    /// <summary>Reads the facts from the start of the file, part by part and with constant memory.</summary>
    /// <exception cref="RegisterException">The file cannot be read to its end.</exception>
    public IEnumerable<Fact> Read()
    {
        foreach (var part in Parts(new Turns()))
        {
            foreach (var fact in part) yield return fact;
            part.Tell();
        }
    }

    /// <summary>
    /// Its parts from the start of the file, in order. Each is to be enumerated once, on any thread and beside others, but begun no later
    /// than those behind it; a part that cannot be read throws then.
    /// </summary>
    /// <param name="turns">Whose turn it is, among the parts of all registers that are read together.</param>
    /// <exception cref="RegisterException">The file cannot be read to its end.</exception>
    public abstract IEnumerable<RegisterPart> Parts(Turns turns);

    /// <summary>Takes what a part came to.</summary>
    public void Note(long rows, long rejected, IEnumerable<RegisterProblem> found)
    {
        Rows += rows;
        Rejected += rejected;
        foreach (var problem in found)
        {
            if (ProblemFound is { } take) take(problem);
            else problems.Add(problem);
        }
    }

    public virtual void Dispose()
    {
        StandIns.Release(Path);
        GC.SuppressFinalize(this);
    }

    protected void Begin()
    {
        Rows = 0;
        Rejected = 0;
        problems.Clear();
    }
}
