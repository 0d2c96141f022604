namespace Jiyao.Rules;

/// <summary>Kinds of units the regulations tell apart.</summary>
public enum UnitKind
{
    /// <summary>区直部门: a department of the district.</summary>
    DistrictDepartment,

    /// <summary>乡镇: a township or subdistrict.</summary>
    Township,

    /// <summary>Any other unit.</summary>
    Other,
}
