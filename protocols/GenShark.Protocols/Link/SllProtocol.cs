namespace GenShark.Protocols;

/// <summary>Protocols of Linux cooked captures that are no EtherTypes: Linux ETH_P_ numbers below 0x600.</summary>
public enum SllProtocol : ushort
{
    [Name("Raw 802.3")] Raw8023 = 0x0001,
    [Name("Ethernet")] Ethernet = 0x0003,
    [Name("802.2 LLC")] Llc = 0x0004,
    [Name("PPP (HDLC)")] PppHdlc = 0x0007,
    [Name("CAN")] Can = 0x000c,
    [Name("CAN FD")] CanFd = 0x000d,
    [Name("IrDA LAP")] IrDaLap = 0x0017,
    [Name("ISI")] Isi = 0x00f5,
    [Name("IEEE 802.15.4")] Ieee802154 = 0x00f6,
}
