import { useQuery } from '@tanstack/react-query'
import { create } from 'zustand'
import { queryClient } from '../api/query-client.ts'
import { recall, remember } from '../storage/browser-storage.ts'
import type { Dossier } from './dossier.ts'
import { readDossiers } from './dossier-storage.ts'

const queryKey = ['dossiers']
const key = 'skein.dossier'

/** The dossiers of this browser; another page may have changed them meanwhile. */
export function useDossiers() {
  return useQuery({ queryKey, queryFn: readDossiers, staleTime: 0 })
}

export function readDossiersAgain() {
  return queryClient.invalidateQueries({ queryKey })
}

/** The dossier that is open, and that things are added to. */
export const useOpenDossier = create<{ id: string | undefined }>(() => ({ id: recall(key) }))

export function openDossier(id: string) {
  remember(key, id)
  useOpenDossier.setState({ id })
}

/** The open one among these, else the first. */
export function openAmong(dossiers: readonly Dossier[], id: string | undefined): Dossier | undefined {
  return dossiers.find((dossier) => dossier.id === id) ?? dossiers[0]
}
