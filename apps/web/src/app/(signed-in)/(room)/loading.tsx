import { RoomSkeleton } from "../../../features/room/room-skeleton.tsx";

export default function RoomLoading() {
  return <RoomSkeleton />;
}
