namespace Jiyao.Rules;

/// <summary>What an inspector's observation is about.</summary>
public enum ObservedMatter
{
    /// <summary>Secrets told to people not entitled (A2.a, B6.2.a).</summary>
    Speech,

    /// <summary>Asking after secrets outside one's task (A2.b, B6.2.b).</summary>
    Enquiry,

    /// <summary>Secrets in a public place (A2.d1).</summary>
    PublicPlace,

    /// <summary>Secrets in front of unrelated people (A2.d2).</summary>
    Outsiders,

    /// <summary>Control of secret archives (A3.b).</summary>
    ArchiveControl,

    /// <summary>An office system used beyond its level (A4.b).</summary>
    OfficeSystem,

    /// <summary>Response to what comes in (B3.1.b).</summary>
    Response,

    /// <summary>Help by the deputy officer (B3.2.b).</summary>
    DeputyAssistance,

    /// <summary>Use of the communication sets (B3.4.a).</summary>
    EquipmentUse,

    /// <summary>A telegram mishandled: wrong addressee or content (B4.4.e).</summary>
    TelegramError,

    /// <summary>Tidiness of desks (B5.1.a).</summary>
    DeskTidiness,

    /// <summary>Papers left on a desk (B5.1.b).</summary>
    PapersOnDesk,

    /// <summary>Order in the office (B5.2.b).</summary>
    Housekeeping,

    /// <summary>State secrets in private communication (B6.2.d).</summary>
    PrivateCorrespondence,

    /// <summary>Secret business on a public telephone (A2.f1).</summary>
    PublicTelephone,

    /// <summary>Classified or internal items at an unprotected place (A5.a).</summary>
    Storage,

    /// <summary>Private calls on the duty telephone (B3.4.c).</summary>
    DutyTelephone,

    /// <summary>Anything else.</summary>
    Other,
}
