namespace Jiyao.Rules;

/// <summary>Kinds of devices the regulations tell apart.</summary>
public enum DeviceKind
{
    /// <summary>Cipher communication equipment.</summary>
    CipherEquipment,

    /// <summary>A telephone, fixed or mobile.</summary>
    Telephone,

    /// <summary>A computer.</summary>
    Computer,

    /// <summary>A fax machine.</summary>
    Fax,

    /// <summary>A copier, printer or scanner.</summary>
    Copier,

    /// <summary>A video recorder or camera.</summary>
    Recorder,
}
