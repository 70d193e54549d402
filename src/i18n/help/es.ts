import type { en } from './en.ts';

export const es: typeof en = {
  command: { name: 'ayuda', description: 'Lo que puedo hacer y por dónde empezar', options: {} },
  greeting: (name) =>
    `## ¡Hola, ${name}! Soy ciclo\nTe ayudo a aprender el ciclo de vida del aprendizaje de máquina de a poquitos: un resumen, unas preguntas que vuelven justo antes de que las olvides y las métricas de tus propias predicciones.`,
  again: '## Lo que puedo hacer',
  private: 'En un servidor, solo tú ves mis respuestas.',
  startHere: '¿Por dónde empezamos?',
  readLesson: 'Leer una lección',
  takeQuiz: 'Responder un quiz',
  trySample: 'Ver un ejemplo de RMSE',
};
