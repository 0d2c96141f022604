namespace Jiyao.Rules;

/// <summary>A paper, disc or other carrier in the carrier ledger.</summary>
public sealed class Carrier : Fact
{
    private readonly Custodianship[]? custodians;

    /// <summary>Its number in the ledger.</summary>
    public string? Number { get; init; }

    /// <summary>What it is.</summary>
    public string? Name { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>Whether it is a cipher document (机要文件).</summary>
    public bool? IsCipher { get; init; }

    /// <summary>The secrecy mark as it is written, such as 机密★10年.</summary>
    public string? Mark { get; init; }

    /// <summary>Those who keep it, over time; null: not known.</summary>
    public IReadOnlyList<Custodianship>? Custodians
    {
        get => custodians;
        init => custodians = value?.ToArray();
    }

    /// <summary>The storage place, by name.</summary>
    public string? Place { get; init; }

    /// <summary>What has become of it.</summary>
    public CarrierStatus? Status { get; init; }
}
