using System.Collections.Frozen;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The programs that are known, and their procedures. Messages of others are not told from anything else.</summary>
internal static class RpcPrograms
{
    public const uint Portmap = 100000, Nfs = 100003, Mount = 100005, LockManager = 100021, StatusMonitor = 100024, NfsAcl = 100227, StatusCallback = 200048, SgiMount = 391004, NfsCallback = 0x40000000;

    // https://www.iana.org/assignments/rpc-program-numbers; the names are those of Wireshark.
    private static readonly FrozenDictionary<uint, string> s_names = new Dictionary<uint, string>
    {
        [Portmap] = "Portmap",
        [100001] = "RSTAT",
        [Nfs] = "NFS",
        [100004] = "YPSERV",
        [Mount] = "MOUNT",
        [100007] = "YPBIND",
        [100008] = "RWALL",
        [100009] = "YPPASSWD",
        [100011] = "RQUOTA",
        [100012] = "SPRAY",
        [100020] = "KLM",
        [LockManager] = "NLM",
        [StatusMonitor] = "STAT",
        [100026] = "BOOTPARAMS",
        [100069] = "YPXFR",
        [NfsAcl] = "NFSACL",
        [100231] = "NFSAUTH",
        [100232] = "SADMIND",
        [100300] = "NIS+",
        [100302] = "NIS+ CB",
        [150001] = "PCNFSD",
        [StatusCallback] = "STAT-CB",
        [390512] = "CLEARCASE",
        [SgiMount] = "SGI MOUNT",
        [395183] = "VXI-11 Core",
        [395184] = "VXI-11 Async",
        [395185] = "VXI-11 Intr",
        [1238433] = "GlusterD Management",
        [1238437] = "GlusterD Friend",
        [1238463] = "Gluster CLI",
        [1298437] = "GlusterFS",
        [4867634] = "GlusterD Brick",
        [14398633] = "GlusterFS Handshake",
        [34123456] = "Gluster Portmap",
        [NfsCallback] = "NFS CB",
    }.ToFrozenDictionary();

    public static bool IsKnown(uint program) => s_names.ContainsKey(program);

    public static string NameOf(uint program) => s_names.GetValueOrDefault(program, "Unknown");

    /// <summary>The name of a procedure; null if it has none.</summary>
    public static string? ProcedureName(uint program, uint version, uint procedure) => (program, version) switch
    {
        (Portmap, 1) => ((PortmapProcedure1)procedure).Name(),
        (Portmap, 2) => ((PortmapProcedure2)procedure).Name(),
        (Portmap, 3) => ((PortmapProcedure3)procedure).Name(),
        (Portmap, 4) => ((PortmapProcedure4)procedure).Name(),
        (Mount, 1) => ((MountProcedure1)procedure).Name(),
        (Mount, 2) => ((MountProcedure2)procedure).Name(),
        (Mount, 3) => ((MountProcedure3)procedure).Name(),
        (SgiMount, 1) => ((SgiMountProcedure)procedure).Name(),
        (Nfs, 2) => ((Nfs2Procedure)procedure).Name(),
        (Nfs, 3) => ((Nfs3Procedure)procedure).Name(),
        (Nfs, 4) => ((Nfs4Procedure)procedure).Name(),
        (NfsCallback, 1) => ((Nfs4CallbackProcedure)procedure).Name(),
        (LockManager, 1 or 2) => ((NlmEarlyProcedure)procedure).Name(),
        (LockManager, 3 or 4) => ((NlmProcedure)procedure).Name(),
        (StatusMonitor, 1) => ((StatProcedure)procedure).Name(),
        (NfsAcl, 1) => ((NfsAclProcedure1)procedure).Name(),
        (NfsAcl, 2) => ((NfsAclProcedure2)procedure).Name(),
        (NfsAcl, 3) => ((NfsAclProcedure3)procedure).Name(),
        _ => null,
    };

    /// <summary>Writes the name of a procedure, or what stands for it.</summary>
    public static void WriteProcedure(TextBuilder text, uint program, uint version, uint procedure)
    {
        if (ProcedureName(program, version, procedure) is { } name) text.Append(name);
        else text.Append($"proc-{procedure}");
    }
}
