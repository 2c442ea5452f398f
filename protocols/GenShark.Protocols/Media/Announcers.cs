namespace GenShark.Protocols;

/// <summary>Who mostly announces what packets between other hosts have to do with (<see cref="Dissection.TellOthers"/>).</summary>
public static class Announcers
{
    /// <summary>Whether packets of a well-known port may be such: those of SIP, of Skinny, and requests for a transfer by TFTP. Others may be, too.</summary>
    public static bool Uses(ushort port) => port is Sip.SipPort or SkinnyMedia.Port or Tftp.Port;
}
