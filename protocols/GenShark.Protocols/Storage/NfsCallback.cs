using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What servers of NFS version 4 call their clients for: which procedure.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7530"/>
[Protocol("nfs.cb", "Network File System CB", Short = "NFS CB"), Over("rpc.program", 0x40000000)]
public readonly ref partial struct NfsCallback
{
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcProgram.ShowProcedure(d, s, RpcProgram.CallOf(d).Version == 1 ? NfsFields.CbProcedure : -1);
        at = s.Length;
        return RpcProgram.ShowRest(d, s, 0);
    }
}
